# facts: retention
defmodule Farm.Gates.Azure.Hub do
  defp generate_gate(client) do
    expire_in = 3600 # fact: retention of=gate seconds=3600
    sign(client, System.system_time(:second) + expire_in)
  end
end
