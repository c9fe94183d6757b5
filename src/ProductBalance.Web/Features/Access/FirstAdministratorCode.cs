using System.Security.Cryptography;
using System.Text;

namespace ProductBalance.Web.Features.Access;

/// <summary>
/// The one-time code by which whoever can read the server's output becomes the first administrator. It lives in memory,
/// is offered only while nobody can administer the installation, and is worth nothing after one use or a restart.
/// </summary>
public sealed class FirstAdministratorCode
{
    private readonly Lock _lock = new();

    private string? _code;

    private string? _taken;

    /// <summary>Makes a new code: 25 characters that are hard to mix up, in groups.</summary>
    public string Offer()
    {
        var letters = RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTUVWXYZ23456789", 25);
        lock (_lock)
        {
            return _code = string.Join('-', letters.Chunk(5).Select(group => new string(group)));
        }
    }

    public bool IsOffered
    {
        get
        {
            lock (_lock)
            {
                return _code is not null;
            }
        }
    }

    /// <summary>Takes the code for one use; false when it is wrong or somebody else has it.</summary>
    public bool TryTake(string typed)
    {
        lock (_lock)
        {
            if (_code is null || !AreSame(_code, typed.Trim().ToUpperInvariant()))
            {
                return false;
            }

            (_taken, _code) = (_code, null);
            return true;
        }
    }

    /// <summary>The use came to nothing: the code holds again.</summary>
    public void GiveBack()
    {
        lock (_lock)
        {
            (_code, _taken) = (_taken, null);
        }
    }

    private static bool AreSame(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
