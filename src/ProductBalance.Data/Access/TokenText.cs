using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ProductBalance.Data.Access;

/// <summary>
/// The text of an API token: <c>pb_</c>, 256 random bits, and six characters by which a scanner, or a typing error, is
/// known without asking the database.
/// </summary>
public static class TokenText
{
    public const string Start = "pb_";

    /// <summary>How much of a token its owner sees again.</summary>
    public const int PrefixLength = 9;

    private const int SecretBytes = 32;

    private const int ChecksumLength = 6;

    private static readonly int Length = Start.Length + Base64Url.GetEncodedLength(SecretBytes) + ChecksumLength;

    /// <summary>A new token.</summary>
    public static string Make()
    {
        var body = Start + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        return body + ChecksumOf(body);
    }

    /// <summary>Whether a text can be a token at all.</summary>
    public static bool IsWellFormed(string text) =>
        text.Length == Length
        && text.StartsWith(Start, StringComparison.Ordinal)
        && text[^ChecksumLength..] == ChecksumOf(text[..^ChecksumLength]);

    /// <summary>What the database keeps. The token is random and long: a plain hash is as good as a slow one here.</summary>
    public static string HashOf(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private static string ChecksumOf(string body) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(body)))[..ChecksumLength];
}
