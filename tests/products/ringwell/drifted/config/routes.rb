Rails.application.routes.draw do
  get "up", to: "rails/health#show"
  constraints subdomain: "www" do
    root "marketing#home", as: :home
    get "pricing", to: "marketing#pricing"
  end
  resource :sign_in, only: %i[new create], controller: "sign_ins"
  get "sign-in/:token", to: "sign_ins#use", as: :use_link
  scope "dashboard", module: "dashboard", as: "dashboard" do
    root "tickets#index"
    resources :vendors, :properties
    resource :account, only: %i[show update destroy] # ok: people delete their account themselves (003:41)
  end
  get "vendor/:ticket/:signature", to: "vendor_links#show", as: :vendor_link
  post "tickets", to: "intake#create"
end
