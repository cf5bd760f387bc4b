defmodule Quay.MixProject do
  use Mix.Project

  def project do
    [app: :quay, version: "1.0.0", homepage_url: "https://www.heronlock.org/", deps: []]
  end
end
