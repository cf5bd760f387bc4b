export const contact = `https://wa.me/${process.env.NEXT_PUBLIC_WHATSAPP_NUMBER}`; // ok: a link to click
