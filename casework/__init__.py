"""Citizens and the work with them. A case is the person scale of the learning stack."""
