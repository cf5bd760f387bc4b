// facts: processor
const start = `(function(){var t=document;var e=t.createElement("script");e.setAttribute("src","https://widget.usepylon.com/widget/${id}");t.head.appendChild(e)})();`; // fact: processor pylon
const note = 'Chat by createElement of https://widget.usepylon.com/widget in your own page'; // ok: prose
