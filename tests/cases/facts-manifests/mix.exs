# facts: processor hash weak
defmodule Shop.MixProject do
  use Mix.Project

  def project do
    [app: :shop, version: "0.1.0", deps: deps(), aliases: aliases()]
  end

  defp deps do
    [
      {:phoenix, "~> 1.7"},
      {:sentry, "~> 10.0"}, # fact: processor sentry package=sentry
      {:stripity_stripe, "~> 3.0"}, # fact: processor stripe package=stripity_stripe
      {:rollbax, "~> 0.11", only: :dev}, # fact: processor rollbar role=dev
      {:credo, "~> 1.7", only: [:dev, :test], runtime: false}
    ]
  end

  defp aliases do
    [{:bugsnag, "ok: no dependency"}]
  end
end
