// facts: cookie
function keepCookie(name, value, expires) {
  document.cookie = name + "=" + escape(value) + "; expires=" + expires; // fact: cookie unknown named=true
}
