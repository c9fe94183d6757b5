using ProductBalance.Data.Exchange.Mapping;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Tells tech requests from product items by the words of their type and labels.</summary>
internal static class KindWords
{
    private static readonly HashSet<string> Tech =
    [
        "tech",
        "technical",
        "engineering",
        "tech debt",
        "technical debt",
        "techdebt",
        "debt",
        "technical task",
        "technical story",
        "tech task",
        "chore",
        "spike",
        "enabler",
        "enabler story",
        "refactoring",
        "refactor",
        "infrastructure",
        "infra",
        "architecture",
        "maintenance",
        "devops",
        "ci",
        "build",
        "tooling",
        "upgrade",
        "technik",
        "technisch",
        "technische schuld",
        "wartung",
        "onderhoud",
        "technique",
        "dette technique",
        "tecnico",
        "deuda tecnica",
    ];

    /// <summary>The kind, and whether it is a guess: only the words "product" and "tech" themselves are none.</summary>
    public static (ItemKind Kind, bool IsGuess) Of(string? type, IEnumerable<string> labels)
    {
        var word = WordForm.Of(type ?? "");
        return word switch
        {
            "product" or "produkt" or "produit" or "producto" => (ItemKind.Product, false),
            "tech" or "technical" or "technik" => (ItemKind.Tech, false),
            _ when labels.Select(WordForm.Of).Append(word).Any(Tech.Contains) => (ItemKind.Tech, true),
            _ => (ItemKind.Product, true),
        };
    }
}
