"use client";

export default function Settings() {
  const erase = async () => {
    if (!confirm("Delete everything?")) return;
    await fetch("/api/account", { method: "DELETE" });
    location.href = "/";
  };
  return (
    <section>
      <h1>Danger zone</h1>
      <button onClick={erase}>Delete account</button>
      <button onClick={() => localStorage.setItem("tab", "danger")}>Remember this tab</button> {/* ok: no cookie (004:41) */}
    </section>
  );
}
