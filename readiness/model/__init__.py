"""The words of the product: frozen types without behaviour beyond their own consistency."""
