"""The only way out of this machine: a firm's own web site, once, because its user asked."""
