using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace ProductBalance.Web.Api;

/// <summary>What shall change of something (RFC 7396). An endpoint says by <c>Accepts</c> what that looks like.</summary>
public sealed class MergePatch : IBindableFromHttpContext<MergePatch>
{
    /// <summary>How its sender calls it; plain JSON is taken too.</summary>
    public const string MediaType = "application/merge-patch+json";

    private readonly JsonObject _changes;
    private readonly JsonSerializerOptions _json;

    private MergePatch(JsonObject changes, JsonSerializerOptions json) => (_changes, _json) = (changes, json);

    /// <exception cref="BadHttpRequestException">The body is no JSON object.</exception>
    public static async ValueTask<MergePatch?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (!context.Request.HasJsonContentType())
        {
            throw new BadHttpRequestException("No JSON.", StatusCodes.Status415UnsupportedMediaType);
        }

        var json = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        try
        {
            // A node would take a field that is sent twice.
            var body = await context.Request.ReadFromJsonAsync<JsonElement>(json, context.RequestAborted);
            return body.ValueKind == JsonValueKind.Object
                ? new(JsonObject.Create(body)!, json) // it is one
                : throw new BodyException("Send an object with the fields that change.");
        }
        catch (JsonException fault)
        {
            throw Unreadable(fault);
        }
    }

    /// <summary>The text that a field gets; null where it does not change, or gets something else.</summary>
    /// <param name="path">The names that lead to it.</param>
    public string? TextOf(params ReadOnlySpan<string> path)
    {
        JsonNode? found = _changes;
        foreach (var name in path)
        {
            found = (found as JsonObject)?[name];
        }

        return found?.GetValueKind() == JsonValueKind.String ? found.GetValue<string>() : null;
    }

    /// <summary>The whole after the change.</summary>
    /// <exception cref="BadHttpRequestException">A field is changed to something that it cannot be.</exception>
    public TBody Onto<TBody>(TBody present)
    {
        var target = JsonSerializer.SerializeToNode(present, _json)!.AsObject(); // a body is an object
        Merge(target, _changes);
        try
        {
            return target.Deserialize<TBody>(_json)!; // it is an object still
        }
        catch (JsonException fault)
        {
            throw Unreadable(fault);
        }
    }

    private static void Merge(JsonObject target, JsonObject changes)
    {
        foreach (var (name, change) in changes)
        {
            if (change is JsonObject inner)
            {
                Merge(PartOf(target, name), inner);
            }
            else if (change is null)
            {
                target.Remove(name);
            }
            else
            {
                target[name] = change.DeepClone();
            }
        }
    }

    private static JsonObject PartOf(JsonObject target, string name)
    {
        if (target[name] is JsonObject part)
        {
            return part;
        }

        JsonObject added = [];
        target[name] = added;
        return added;
    }

    private static BadHttpRequestException Unreadable(JsonException fault) =>
        new("The body cannot be read.", StatusCodes.Status400BadRequest, fault);
}
