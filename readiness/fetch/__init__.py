"""The only way out of this machine: a firm's own web site or an official source, once, because its user asked."""
