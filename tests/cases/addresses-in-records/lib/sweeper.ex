defmodule Farm.Sweeper do
  import Ecto.Query

  @keep_days 45 # expect: PL5001

  def run do
    edge = DateTime.add(DateTime.utc_now(), -@keep_days, :day)
    Farm.Repo.delete_all(from e in Farm.DoorEntry, where: e.inserted_at < ^edge)
  end
end
