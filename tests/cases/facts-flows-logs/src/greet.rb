# facts: data_flow
class Greet
  def call(keeper)
    Rails.logger.info("came in #{keeper.email}") # fact: data_flow log category=email
    Rails.logger.info("opened #{keeper.hive}") # ok: no data of a person
  end
end
