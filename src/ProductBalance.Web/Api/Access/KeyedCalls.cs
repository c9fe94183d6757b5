using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Access;

namespace ProductBalance.Web.Api.Access;

/// <summary>Does what a call asks for once for each key that its sender gives; sent again, it gets the same answer.</summary>
public sealed class KeyedCalls(RequestKeyStore keys, IOptions<JsonOptions> json)
{
    private JsonSerializerOptions Json => json.Value.SerializerOptions;

    /// <param name="caller">Who calls.</param>
    /// <param name="key">The <c>Idempotency-Key</c>; null where the call has none.</param>
    /// <param name="subject">What the call is about, besides its body.</param>
    /// <param name="body">The body.</param>
    /// <param name="act">Does it, and keeps the request with what it made.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<TAnswer> OnceAsync<TBody, TAnswer>(
        Caller caller,
        string? key,
        string subject,
        TBody body,
        Func<KeyedRequest?, Task<TAnswer>> act,
        CancellationToken cancellationToken
    )
    {
        if (key is null)
        {
            return await act(null);
        }

        var request = new KeyedRequest(caller.TokenId, key, HashOf(subject, body));
        if (await keys.FindAnswerAsync(request, cancellationToken) is { } known)
        {
            return Read<TAnswer>(known);
        }

        var answer = JsonSerializer.Serialize(await act(request), Json);
        return Read<TAnswer>(await keys.KeepAnswerAsync(request, answer, cancellationToken));
    }

    private TAnswer Read<TAnswer>(string answer) => JsonSerializer.Deserialize<TAnswer>(answer, Json)!; // written above

    private string HashOf<TBody>(string subject, TBody body)
    {
        var text = $"{subject}\n{JsonSerializer.Serialize(body, Json)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
