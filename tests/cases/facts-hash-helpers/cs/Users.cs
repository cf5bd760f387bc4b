// facts: hash
namespace Shop;

public class Users
{
    private readonly ISeal _seal;
    public Users(ISeal seal) { _seal = seal; }
    void Create(User user, string password) { user.Hash = _seal.Run(Bytes(password)); } // ok: told where it is made
}
