import Script from "next/script";

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <Script src="https://www.googletagmanager.com/gtag/js?id=G-ABCDEF1234" /> {/* ok: the website has it, and the policy says so */}
        {children}
      </body>
    </html>
  );
}
