defmodule Farm.Sweeper do
  import Ecto.Query

  @keep_days 7 # ok: the entries hold the addresses

  def run do
    edge = DateTime.add(DateTime.utc_now(), -@keep_days, :day)
    Farm.Repo.delete_all(from e in Farm.DoorEntry, where: e.inserted_at < ^edge)
  end
end
