using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ProductBalance.Web.Api.Description;

/// <summary>Describes what our problem details tell beyond RFC 9457.</summary>
public sealed class ProblemSchema : IOpenApiSchemaTransformer
{
    public Task TransformAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        if (context.JsonTypeInfo.Type == typeof(ProblemDetails))
        {
            schema.Properties ??= new Dictionary<string, IOpenApiSchema>();
            schema.Properties["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = "With 400 and 422: what is wrong, by the JSON path of the field.",
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text("A sentence.") },
            };
            schema.Properties["code"] = Text("With 403, 409 and 412: why, in a word that stays.");
            schema.Properties["errorId"] = Text("With 500: under which id the log of the server has it.");
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Text(string description) =>
        new() { Type = JsonSchemaType.String, Description = description };
}
