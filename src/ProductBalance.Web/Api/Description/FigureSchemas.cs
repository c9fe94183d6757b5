using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ProductBalance.Web.Api.Estimates;

namespace ProductBalance.Web.Api.Description;

/// <summary>Describes the figures that are a number or an object, whichever their sender has.</summary>
public sealed class FigureSchemas : IOpenApiSchemaTransformer
{
    public Task TransformAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        if (context.JsonTypeInfo.Type == typeof(EstimateBody))
        {
            schema.Description = "A number, or a 90 % interval around a median.";
            schema.OneOf = [Number(), Range()];
        }
        else if (context.JsonTypeInfo.Type == typeof(SourcedBody))
        {
            schema.Description = "An estimate alone, or with its unit and where it comes from.";
            schema.OneOf = [Number(), Range(), Sourced()];
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Number() => new() { Type = JsonSchemaType.Number };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String | JsonSchemaType.Null };

    private static OpenApiSchema Range() =>
        new()
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "low", "likely", "high" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["low"] = Number(),
                ["likely"] = Number(),
                ["high"] = Number(),
            },
        };

    private static OpenApiSchema Sourced() =>
        new()
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "estimate" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["estimate"] = new OpenApiSchema { OneOf = [Number(), Range()] },
                ["unit"] = Text(),
                ["source"] = Text(),
            },
        };
}
