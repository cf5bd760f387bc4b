export const Counter = () => <script async src="https://www.googletagmanager.com/gtag/js?id=G-1234567890" />; // ok: only the marketing pages import it
