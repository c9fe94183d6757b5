using System.Reflection;
using ProductBalance.Domain.Access;

namespace ProductBalance.Web.Api.Access;

/// <summary>Who calls the API, as an argument of its handlers.</summary>
/// <param name="Actor">The owner of the token, with its scope.</param>
/// <param name="TokenId">The token.</param>
public sealed record Caller(Actor Actor, Guid TokenId) : IBindableFromHttpContext<Caller>
{
    /// <summary>What <see cref="TokenHandler"/> found; a handler of the API is not reached without it.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        new(context.Features.Get<Caller>());
}
