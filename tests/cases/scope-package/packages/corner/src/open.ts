document.cookie = "corner_open=1"; // expect: PL3001
document.cookie = "corner_talk=1; path=/"; // expect: PL3001
