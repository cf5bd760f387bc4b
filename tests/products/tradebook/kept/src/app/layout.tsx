export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <footer>
          <a href="/privacy">Privacy</a> <a href="https://www.instagram.com/tradebook">Pictures</a> {/* ok: a link (004:41) */}
        </footer>
      </body>
    </html>
  );
}
