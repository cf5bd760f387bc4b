// facts: cookie
function keepCookie(name, value, expires) {
  document.cookie = name + "=" + escape(value) + "; expires=" + expires; // ok: its callers give the name
}
