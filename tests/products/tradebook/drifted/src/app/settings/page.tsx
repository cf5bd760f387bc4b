"use client";

export default function Settings() {
  return (
    <section>
      <h1>Danger zone</h1>
      <p>Write to us if you want to leave.</p>
      <button onClick={() => localStorage.setItem("tab", "danger")}>Remember this tab</button> {/* ok: no cookie (004:41) */}
    </section>
  );
}
