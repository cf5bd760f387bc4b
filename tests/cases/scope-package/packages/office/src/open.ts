document.cookie = "office_open=1"; // ok: another package
