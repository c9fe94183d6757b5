using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ProductBalance.Data.Access;

/// <summary>The secret part of an address that only those know who were given it. The database keeps its hash.</summary>
public static class LinkToken
{
    private const int SecretBytes = 32;

    /// <summary>A new one: 256 random bits.</summary>
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>What the database keeps. The token is random and long: a plain hash is as good as a slow one here.</summary>
    public static string HashOf(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
