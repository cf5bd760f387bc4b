import Echo from "laravel-echo";
import Pusher from "pusher-js"; // ok: the protocol, spoken to a server of one's own

window.Pusher = Pusher;
window.Echo = new Echo({ broadcaster: "reverb", key: import.meta.env.VITE_REVERB_APP_KEY, wsHost: import.meta.env.VITE_REVERB_HOST });
