class NewsMailer < ApplicationMailer
  def monthly(reader)
    @reader = reader
    mail(to: reader.email, subject: "Our newsletter") # expect: PL8001
  end
end
