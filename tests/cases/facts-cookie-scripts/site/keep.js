// facts: cookie
function keepCookie(name, value, expires) {
  document.cookie = name + "=" + escape(value) + "; expires=" + expires; // ok: the callers name it
}
