# facts: data_flow
defmodule Bees.Greet do
  require Logger

  def greet(keeper) do
    Logger.info("came in #{keeper.email}") # fact: data_flow log category=email
    Logger.info("opened #{keeper.hive}") # ok: no data of a person
  end
end
