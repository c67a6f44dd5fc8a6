"""What to show, in which words: frozen rows and sentences that the app, the PDF and the terminal all print."""
