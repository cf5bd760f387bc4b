# facts: region
AZURE_LOCATION = "westeurope"  # fact: region westeurope country=NL
HIVE_LOCATION = "westeurope"  # ok: a place of its own kind
