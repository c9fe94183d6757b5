using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Settings;

/// <summary>A product with its backlog and the settings by which it is scored.</summary>
public sealed class Product
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 80;

    /// <summary>Longest slug, in characters: lower-case letters, digits and hyphens.</summary>
    public const int SlugMaxLength = 40;

    /// <summary>Longest key prefix, in characters: capital letters, as in PB-42.</summary>
    public const int KeyPrefixMaxLength = 6;

    private Product() { }

    /// <summary>Makes a product.</summary>
    public Product(ProductId id, string slug, ProductSettings settings) =>
        (Id, Slug, Settings, Name) = (id, slug, settings, settings.Name);

    /// <summary>Identifies it.</summary>
    public ProductId Id { get; private set; }

    /// <summary>Its name in addresses; never changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>What people read.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The number that the next item gets.</summary>
    public int NextNumber { get; private set; } = 1;

    /// <summary>Everything that can be set.</summary>
    public ProductSettings Settings { get; private set; } = new() { Name = "" };

    /// <summary>
    /// Counts the versions of what every score rests on: the model, its criteria, the horizon, the default figures and the factors.
    /// Each change is a logged decision.
    /// </summary>
    public int ModelVersion { get; private set; } = 1;

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>Whether settings have another score model than the present one, or other criteria.</summary>
    public bool ChangesModel(ProductSettings settings) =>
        Settings.Model.Kind != settings.Model.Kind || !Settings.Model.Criteria.SequenceEqual(settings.Model.Criteria);

    /// <summary>Whether settings may move every rank: by another model, another horizon, other default figures or factors.</summary>
    public bool ChangesRanking(ProductSettings settings) =>
        ChangesModel(settings)
        || Settings.Horizon != settings.Horizon
        || Settings.Factors.Number != settings.Factors.Number
        || !Settings
            .DriverDefaults.OrderBy(figure => figure.Key, StringComparer.Ordinal)
            .SequenceEqual(settings.DriverDefaults.OrderBy(figure => figure.Key, StringComparer.Ordinal));

    /// <summary>Changes the settings.</summary>
    public void Configure(ProductSettings settings)
    {
        if (ChangesRanking(settings))
        {
            ModelVersion++;
        }

        (Settings, Name) = (settings, settings.Name);
    }

    /// <summary>Takes numbers for new items; a number is never used again.</summary>
    /// <returns>The first of them.</returns>
    public int TakeNumbers(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var first = NextNumber;
        NextNumber += count;
        return first;
    }

    /// <summary>Takes a number for an item that had one elsewhere.</summary>
    /// <param name="wished">The number that it had; null for none.</param>
    /// <returns>That number where it is still free, else the next one.</returns>
    public int TakeNumber(int? wished)
    {
        if (wished > NextNumber)
        {
            NextNumber = wished.Value;
        }

        return TakeNumbers(1);
    }

    /// <summary>The key by which people call an item, such as PB-42.</summary>
    public string KeyOf(int number) => $"{Settings.KeyPrefix}-{number}";
}
