const jwt = require("jsonwebtoken");
module.exports = function signedIn(req, res, next) {
  jwt.verify(req.headers.authorization, process.env.KEY, { algorithms: ["HS256"] });
  next();
};
