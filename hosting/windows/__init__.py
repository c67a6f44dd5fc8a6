"""A folder for Windows that runs from wherever it is unpacked, built on any system: `make windows`."""
