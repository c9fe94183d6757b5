using System.Security.Cryptography;
using System.Text;

namespace ProductBalance.Domain;

/// <summary>Identifiers that are made of a name: the same name, the same identifier, wherever and whenever.</summary>
public static class NamedGuid
{
    /// <summary>A UUID of version 8 (RFC 9562, 5.8): the first 128 bits of the name's SHA-256, with version and variant set.</summary>
    /// <param name="name">What is identified.</param>
    public static Guid Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }
}
