"""Pictures and tables for a report: titled, captioned with the place in the record, in Chinese and English, readable in black and white."""
