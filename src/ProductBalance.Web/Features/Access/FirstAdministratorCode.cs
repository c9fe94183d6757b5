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

    public bool Matches(string typed)
    {
        lock (_lock)
        {
            return _code is not null
                && CryptographicOperations.FixedTimeEquals(
                    Encoding.UTF8.GetBytes(_code),
                    Encoding.UTF8.GetBytes(typed.Trim().ToUpperInvariant())
                );
        }
    }

    /// <summary>After its one use.</summary>
    public void Withdraw()
    {
        lock (_lock)
        {
            _code = null;
        }
    }
}
