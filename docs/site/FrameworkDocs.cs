using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Core.Site;

/// <summary>The documentation file beside a reference assembly, read when first asked for.</summary>
internal sealed class FrameworkDocs(string file) : DocumentationProvider
{
    private readonly Lazy<Dictionary<string, string>> _members = new(() => File.Exists(file)
        ? XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("member").GroupBy(m => (string)m.Attribute("name")!)
            .ToDictionary(m => m.Key, m => string.Concat(m.First().Nodes()))
        : []);

    private readonly string _file = file;

    public override bool Equals(object? obj) => obj is FrameworkDocs other && other._file == _file;

    public override int GetHashCode() => _file.GetHashCode(StringComparison.Ordinal);

    protected override string? GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        _members.Value.GetValueOrDefault(documentationMemberID);
}
