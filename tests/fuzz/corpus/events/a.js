const c = require("crypto"), { a: { b } = {} } = x;
module.exports = { ...c, hash: (p) => c.createHash("md5").update(p) };
fetch("http://example.com:80/a?b#c");
