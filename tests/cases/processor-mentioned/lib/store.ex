defmodule Shop.Store do
  def put(bucket, key, bytes) do
    ExAws.S3.put_object(bucket, key, bytes) |> ExAws.request!()
  end

  def sponsors do
    [{"Heap", "https://heapanalytics.com/?utm_source=shop"}]
  end
end
