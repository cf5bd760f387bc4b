// facts: cookie storage
import Cookies from "js-cookie";
import { persist } from "zustand/middleware";

Cookies.set("referral", code, { expires: 30 }); // fact: cookie referral purpose=advertising max_age_seconds=2592000
document.cookie = `sidebar=${open}; path=/; max-age=${60 * 60 * 24 * 7}`; // fact: cookie sidebar purpose=preference max_age_seconds=604800
document.cookie = "sidebar=; expires=Thu, 01 Jan 1970 00:00:00 GMT"; // ok: takes it away
const all = document.cookie.split("; "); // ok: reads them
localStorage.setItem("theme", "dark"); // fact: storage theme purpose=preference area=local
sessionStorage.setItem("draft", text); // fact: storage draft area=session
localStorage.removeItem("theme"); // ok: takes it away
export const useCart = create(persist(() => ({}), { name: "cart-store" })); // fact: storage cart-store area=local
