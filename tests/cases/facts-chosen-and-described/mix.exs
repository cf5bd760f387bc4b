# facts: processor weak
defmodule Kiln.MixProject do
  use Mix.Project
  def project, do: [app: :kiln, docs: [before_closing_head_tag: &head/1]]
  defp head(:html), do: "<script src=\"https://cdn.jsdelivr.net/npm/mermaid/dist/mermaid.min.js\"></script>" # ok: pages about the library
end
