const mixpanel = require("mixpanel");
mixpanel.init("x"); // ok: code of others
