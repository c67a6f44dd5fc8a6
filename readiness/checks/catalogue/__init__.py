"""What a catalogue lets a buyer do without calling anyone."""
