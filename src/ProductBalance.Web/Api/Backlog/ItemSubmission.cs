using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Backlog;

/// <summary>Hands an item in, once for each key that its sender gives.</summary>
public sealed class ItemSubmission(
    BacklogStore items,
    LiveRanking ranking,
    RequestKeyStore keys,
    IOptions<JsonOptions> json
)
{
    private JsonSerializerOptions Json => json.Value.SerializerOptions;

    public async Task<CreatedAnswer> SubmitAsync(
        Caller caller,
        Product product,
        ItemBody body,
        string? key,
        CancellationToken cancellationToken
    )
    {
        if (key is null)
        {
            return await CreateAsync(caller.Actor, product, body, request: null, cancellationToken);
        }

        var request = new KeyedRequest(caller.TokenId, key, HashOf(product, body));
        if (await keys.FindAnswerAsync(request, cancellationToken) is { } known)
        {
            return Read(known);
        }

        var answer = await CreateAsync(caller.Actor, product, body, request, cancellationToken);
        return Read(await keys.KeepAnswerAsync(request, JsonSerializer.Serialize(answer, Json), cancellationToken));
    }

    private async Task<CreatedAnswer> CreateAsync(
        Actor actor,
        Product product,
        ItemBody body,
        KeyedRequest? request,
        CancellationToken cancellationToken
    )
    {
        var backlog = await ranking.GetAsync(actor, product.Id, cancellationToken);
        var input = ItemReading.Read(body, backlog, request);
        var item = await items.CreateAsync(actor, product.Id, input, cancellationToken);
        return ItemAnswers.Created(item, await ranking.GetAsync(actor, product.Id, cancellationToken));
    }

    private CreatedAnswer Read(string answer) => JsonSerializer.Deserialize<CreatedAnswer>(answer, Json)!; // written above

    private string HashOf(Product product, ItemBody body)
    {
        var text = $"{product.Slug}\n{JsonSerializer.Serialize(body, Json)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
