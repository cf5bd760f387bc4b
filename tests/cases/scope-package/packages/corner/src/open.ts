document.cookie = "corner_open=1"; // expect: PL3001
