"""The papers: one reader's summary goes in, files come out. `formats.FORMATS` lists them all."""
