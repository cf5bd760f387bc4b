// facts: processor
/**
 * Relogin 0.4.2
 * (c) 2019 Somebody Else, License: MIT
 */
(function (root, make) {
  if (typeof define === "function" && define.amd) define([], make);
  else if (typeof exports === "object") module.exports = make();
  else root.relogin = make();
})(this, function () {
  return { bitbucket: { tokenUrl: "https://bitbucket.org/site/oauth2/access_token" } }; // fact: processor bitbucket role=generated
});
