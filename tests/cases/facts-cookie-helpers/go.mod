module glen.example/hall/v3

go 1.23
